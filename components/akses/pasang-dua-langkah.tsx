import { LinkButton } from "#components/ui/link-button.tsx"
import type { UsulTotp } from "#lib/akses/queries/akun.ts"
import { GambarKode } from "./gambar-kode.tsx"
import { PasangKode } from "./pasang-kode.tsx"

/** The whole step: the picture, the code that proves it, and the recovery codes. */
export function PasangDuaLangkah({ usul }: { usul: UsulTotp }) {
  return (
    <PasangKode
      segel={usul.segel}
      diganti={usul.punyaTotp}
      gambar={<GambarKode alamat={usul.alamat} rahasia={usul.rahasia} />}
      lanjut={<LinkButton href="/beranda">Sudah saya simpan, lanjut</LinkButton>}
    />
  )
}
