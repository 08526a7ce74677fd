/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  // The shim that the bundle ships.
  moduleNameMapper: { '^text-encoding$': '<rootDir>/src/mail/shim/text-encoding.ts' },
  transform: {
    '\\.pack$': '<rootDir>/test/pack-transformer.mjs',
    '\\.(ts|js|mjs)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!postal-mime/)'],
  testTimeout: 300000,
  // jest would leave one of two cores idle.
  maxWorkers: 2,
};
