/** Says what went wrong in a sentence, where a writer would else meet a stack trace. */
process.on("uncaughtException", ({ message }) => {
  console.error(message);
  process.exit(1);
});
