// Prints where the browser of the npm package is, and what it needs: a process of its own, since the package is a module and reads its environment when it is loaded.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
const executablePath = await chromium.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
// In one process it dies with its first page; without web security it is kinder than people's own: it sends no `Origin`.
const args = chromium.args.filter((arg) => !['--single-process', '--disable-web-security'].includes(arg));
console.log(JSON.stringify({ executablePath, args, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
