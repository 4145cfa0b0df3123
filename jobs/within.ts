/** The answer, or `otherwise` when it takes longer than that. */
export async function within<Value>(
  seconds: number,
  answer: Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  const first = Promise.withResolvers<Value>();
  const timer = setTimeout(() => first.resolve(otherwise), seconds * 1000);
  answer.then(first.resolve, first.reject);
  try {
    return await first.promise;
  } finally {
    clearTimeout(timer);
  }
}
