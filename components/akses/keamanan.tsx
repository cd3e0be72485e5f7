import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import type { AkunSaya } from "#lib/akses/queries/sesi.ts"
import { waktuSedang } from "#lib/kernel/tanggal.ts"
import type { PelihatRow } from "#lib/jejak/queries.ts"
import { DaftarSesi } from "./daftar-sesi.tsx"
import { SandiForm } from "./sandi-form.tsx"
import { SurelForm } from "./surel-form.tsx"

type KeamananProps = { akun: AkunSaya; sesiIni: string; pelihat: PelihatRow[] }

/** One's own account: password, second step, where it is open, and who looked at one's data. */
export function Keamanan({ akun, sesiIni, pelihat }: KeamananProps) {
  return (
    <>
      <PageTitle title="Keamanan akun" sub={`Masuk sebagai ${akun.masuk}`} />
      <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
        <div className="grid gap-5">
          <DaftarSesi sesi={akun.sesi} ini={sesiIni} />
          <Card title="Siapa yang melihat data pribadi saya" bare>
            {pelihat.length ? (
              <ul className="rows">
                {pelihat.map((p) => (
                  <li key={p.id}>
                    <strong className="block">{p.aktor}</strong>
                    <span className="block text-sm">{p.tujuan ?? "tujuan sudah dihapus"}</span>
                    <small className="text-soft">{waktuSedang(p.at)}</small>
                  </li>
                ))}
              </ul>
            ) : (
              <Empty icon="eye" title="Belum ada yang melihat">
                NIK, telepon, dan alamat tertutup. Setiap kali dibuka, nama dan tujuannya tercatat di sini.
              </Empty>
            )}
          </Card>
        </div>
        <div className="grid gap-5">
          <Card
            title="Dua langkah"
            sub={
              akun.punyaTotp
                ? `Aktif. Kode pemulihan tersisa ${akun.sisaPemulihan}.`
                : "Belum aktif. Kata sandi saja yang menjaga akun ini."
            }
          >
            <LinkButton href="/masuk/pasang-kode">{akun.punyaTotp ? "Ganti ponsel" : "Pasang dua langkah"}</LinkButton>
          </Card>
          <Card title="Surel pemulihan" sub="Ke sini tautan kata sandi baru dikirim.">
            <SurelForm surel={akun.surel} />
          </Card>
          <Card
            title="Kata sandi"
            sub={akun.sandiPada ? `Terakhir diganti ${waktuSedang(akun.sandiPada)}` : "Belum pernah diganti"}
          >
            <SandiForm />
          </Card>
        </div>
      </div>
    </>
  )
}
