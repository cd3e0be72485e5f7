import { cookies } from "next/headers"
import { SignOut } from "#components/akses/sign-out.tsx"
import { getLencana } from "#lib/dasbor/queries.ts"
import { menuFor } from "#lib/dasbor/menu.ts"
import { Shell } from "#components/shell/shell.tsx"
import { readTheme, THEME_COOKIE } from "#components/shell/theme.ts"
import { LinkButton } from "#components/ui/link-button.tsx"
import { inisial } from "#components/ui/initials.ts"
import { isContoh } from "#lib/akses/queries/akun.ts"
import { getActor } from "#lib/akses/session.ts"
import { tanggalPanjang } from "#lib/kernel/tanggal.ts"

/** The signed-in shell. It decides nothing about access: each page asks for itself. */
export default async function Layout({ children }: LayoutProps<"/">) {
  const actor = await getActor()
  if (actor.jenis !== "akun") return children
  const [{ menunggu, baru, wajib }, contoh] = await Promise.all([getLencana(actor), isContoh()])
  return (
    <Shell
      akunId={actor.akunId!}
      nama={actor.nama}
      jabatan={actor.bertindak[0]?.nama ?? "Akun sistem"}
      inisial={inisial(actor.nama)}
      tanggal={tanggalPanjang(actor.pada)}
      tema={readTheme((await cookies()).get(THEME_COOKIE)?.value)}
      contoh={contoh}
      menu={menuFor(actor, menunggu)}
      lapor={actor.asn && wajib.irama !== "TIDAK" ? { href: "/kinerja/tulis", label: "Tulis laporan" } : undefined}
      pemberitahuan={{ href: "/pemberitahuan", jumlah: baru }}
      akun={
        <>
          <LinkButton href="/akses">Keamanan akun</LinkButton>
          <SignOut />
        </>
      }
    >
      {children}
    </Shell>
  )
}
