/** @type {import('jest').Config} All of `test/torture`, of which `npm test` does a part. */
process.env.TORTURE = 'full';
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/test/torture/*.test.ts'],
  verbose: true,
  testTimeout: 900000,
};
