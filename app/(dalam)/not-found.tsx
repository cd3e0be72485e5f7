import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"

/** Within the shell, so that one may go on. */
export default function NotFound() {
  return (
    <>
      <h1 className="sr-only">Halaman tidak ditemukan</h1>
      <Empty icon="search" title="Halaman tidak ditemukan">
        <p>Alamatnya keliru, atau isinya bukan untuk akun ini.</p>
        <LinkButton href="/beranda">Ke beranda</LinkButton>
      </Empty>
    </>
  )
}
