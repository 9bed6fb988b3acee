const rules = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'none'",
  "base-uri": "'none'",
};

const written = (all: Readonly<Record<string, string>>) =>
  Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** What pages may load and run. They carry it themselves, so that it holds on any host. */
export const policy = written(rules);

/** The same as a header, which can also forbid frames. */
export const headerPolicy = `${policy}; frame-ancestors 'none'`;

/** For the worker of the full-text search alone: it runs WebAssembly, which nothing else here does. */
export const workerPolicy = written({ ...rules, "script-src": "'self' 'wasm-unsafe-eval'" });
