import type { Dasar } from "#lib/kernel/syarat.ts"

const OURS = "pengaturan bawaan, sampai instansi menetapkan lain"

/** A rule's source in words: the article, the province's decision, or our own default. */
export function Basis({ jenis, teks }: Dasar) {
  if (jenis === "PERATURAN") return <>{teks}</>
  if (jenis === "KEPUTUSAN_DAERAH") return <>Keputusan daerah: {teks}</>
  return <>{teks.startsWith(OURS) ? teks : `${teks} (${OURS})`}</>
}
