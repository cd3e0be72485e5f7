/** Asks once and answers from memory ever after: the twins of the measured pages read their rows through this. */
export function ingat<A extends unknown[], R>(tanya: (...args: A) => R): (...args: A) => R {
  let jawaban: { isi: R } | undefined
  return (...args) => (jawaban ??= { isi: tanya(...args) }).isi
}
