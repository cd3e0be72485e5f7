import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"

export default function NotFound() {
  return (
    <main className="mx-auto max-w-md pt-16">
      <h1 className="sr-only">Kode tidak dikenal</h1>
      <Empty icon="search" title="Kode verifikasi tidak dikenal">
        <p>Tidak ada dokumen dengan kode ini. Periksa lagi alamat pada kertas, atau hubungi penerbitnya.</p>
        <LinkButton href="/verifikasi">Ketik kodenya</LinkButton>
      </Empty>
    </main>
  )
}
