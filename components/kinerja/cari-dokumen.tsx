import { Card } from "#components/ui/card.tsx"
import { buttonClass } from "#components/ui/button-class.ts"
import { KepalaVerifikasi } from "./kepala-verifikasi.tsx"

/** The code of a paper, typed. */
export function CariDokumen() {
  return (
    <main className="mx-auto grid max-w-xl gap-5 px-4 py-8">
      <KepalaVerifikasi />
      <Card>
        <form action="/verifikasi" className="grid gap-4">
          <label className="field">
            <span className="label">Kode, atau alamat pada kertas</span>
            <input className="input" name="kode" required maxLength={200} autoComplete="off" spellCheck={false} />
            <span className="hint">
              26 huruf dan angka di akhir alamat pada kertas. Memindai kode QR langsung membuka hasilnya.
            </span>
          </label>
          <button className={buttonClass({ variant: "primary" })}>Periksa dokumen</button>
        </form>
      </Card>
    </main>
  )
}
