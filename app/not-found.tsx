import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"

export default function NotFound() {
  return (
    <main className="mx-auto max-w-md pt-16">
      <h1 className="sr-only">Halaman tidak ditemukan</h1>
      <Empty icon="search" title="Halaman tidak ditemukan">
        <p>Alamatnya keliru, atau isinya tidak untuk dilihat dari sini.</p>
        <LinkButton href="/beranda">Ke beranda</LinkButton>
      </Empty>
    </main>
  )
}
