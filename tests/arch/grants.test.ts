import { expect, test } from "vitest"
import { grants, routines } from "#prisma/grants.ts"
import { pemilik } from "#tests/support/database.ts"

const peran = () => decodeURIComponent(new URL(process.env.DATABASE_URL!).username)

test("each table grants the app's role what was intended, no more and no less", async () => {
  const rows = await pemilik<{ tabel: string; hak: string[] }>(
    `select c.relname as tabel, array(select lower(a.privilege_type) from aclexplode(c.relacl) a
       where a.grantee = $1::regrole order by 1) as hak
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname not like '\\_%'`,
    [peran()],
  )
  const nyata = Object.fromEntries(rows.map((r) => [r.tabel, r.hak]))
  expect(nyata).toEqual(Object.fromEntries(Object.entries(grants).map(([t, hak]) => [t, hak.toSorted()])))
})

test("the months of the trail are reached through the trail alone", async () => {
  const rows = await pemilik(
    `select c.relname from pg_class c, aclexplode(c.relacl) a where c.relispartition and a.grantee = $1::regrole`,
    [peran()],
  )
  expect(rows).toEqual([])
})

test("the app's role owns nothing, and executes only what it must of our own routines", async () => {
  const milik = await pemilik(`select relname from pg_class where relowner = $1::regrole`, [peran()])
  expect(milik).toEqual([])
  const rows = await pemilik<{ nama: string }>(
    `select p.oid::regprocedure::text as nama from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prolang in (select oid from pg_language where lanname in ('sql', 'plpgsql'))
       and p.prorettype <> 'trigger'::regtype and has_function_privilege($1, p.oid, 'execute')`,
    [peran()],
  )
  const rapat = (s: string) => s.replaceAll(", ", ",")
  expect(rows.map((r) => rapat(r.nama)).toSorted()).toEqual(routines.map(rapat).toSorted())
})
