import { terimaUnggahan } from "#lib/kinerja/unggah.ts"

export const POST = terimaUnggahan
