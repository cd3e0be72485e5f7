import { LinkButton } from "#components/ui/link-button.tsx"
import { Note } from "#components/ui/note.tsx"
import type { HasilPeriksa, Kepala } from "#lib/kernel/seal.ts"
import { waktuSedang } from "#lib/kernel/tanggal.ts"

/** The head of the chain, and what a recomputation of all of it found. */
export function Segel({ kepala, periksa }: { kepala: Kepala; periksa: HasilPeriksa | null }) {
  const rusak = periksa && !periksa.utuh
  return (
    <Note tone={rusak ? "bad" : periksa ? "good" : "info"} icon="shield-check" className="mb-5">
      <strong className="block">
        {!kepala
          ? "Belum ada segel"
          : rusak
            ? "Segel rusak"
            : periksa
              ? `Segel utuh: ${periksa.baris} peristiwa dalam ${periksa.batch} segel`
              : `Segel terakhir nomor ${kepala.no}`}
      </strong>
      {kepala && (
        <>
          {waktuSedang(kepala.at)} · <code className="break-all">{kepala.hash}</code>
        </>
      )}
      {periksa && periksa.menunggu > 0 && (
        <p className="mt-1">
          {periksa.menunggu} peristiwa menunggu segel{periksa.sejak && ` sejak ${waktuSedang(periksa.sejak)}`}.
        </p>
      )}
      {rusak && (
        <ul className="mt-2 break-all">
          {periksa.barisBerubah.map((id) => (
            <li key={id}>Peristiwa {id} diubah</li>
          ))}
          {periksa.isiBerubah.map((id) => (
            <li key={id}>Isi peristiwa {id} diubah</li>
          ))}
          {periksa.batchRusak.map((no) => (
            <li key={no}>Segel {no} tidak menutup: ada peristiwa yang dihapus, disisipkan, atau disegel ulang</li>
          ))}
        </ul>
      )}
      {!periksa && kepala && (
        <p className="mt-2">
          <LinkButton size="sm" href="/jejak?periksa=ya">
            Periksa seluruh segel
          </LinkButton>
        </p>
      )}
    </Note>
  )
}
