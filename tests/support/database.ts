// A database of its own for each test file, copied from the template that npm test has prepared.
import pg from "pg"

const dengan = (url: string, database: string): string => {
  const u = new URL(url)
  u.pathname = `/${database}`
  return u.toString()
}

/** The owner's address of a database: for tampering, which the app's role cannot do. */
export const ownerUrl = (database: string): string => dengan(process.env.TEST_DATABASE_OWNER_URL!, database)
export const appUrl = (database: string): string => dengan(process.env.TEST_DATABASE_URL!, database)

async function sebagaiPemilik(perintah: string[]): Promise<void> {
  const client = new pg.Client(dengan(process.env.TEST_DATABASE_OWNER_URL!, "postgres"))
  await client.connect()
  try {
    for (const p of perintah) await client.query(p)
  } finally {
    await client.end()
  }
}

const acuan = (): string => new URL(process.env.TEST_DATABASE_OWNER_URL!).pathname.slice(1)

/** Copies the template, with its cast and its data. */
export const buatDatabase = (nama: string): Promise<void> =>
  sebagaiPemilik([`drop database if exists "${nama}"`, `create database "${nama}" template "${acuan()}"`])

/** Makes an empty database. */
export const buatKosong = (nama: string): Promise<void> =>
  sebagaiPemilik([`drop database if exists "${nama}"`, `create database "${nama}" template template0`])

/** Drops a test's database once its last connection is gone; those of the app's role are not the owner's to cut. */
export async function hapusDatabase(nama: string): Promise<void> {
  for (let kali = 0; ; kali++)
    try {
      return await sebagaiPemilik([`drop database if exists "${nama}"`])
    } catch (e) {
      if (kali === 40) throw e
      await new Promise((bangun) => setTimeout(bangun, 100))
    }
}

/** Runs statements as the owner of this test's database. */
export async function pemilik<T extends pg.QueryResultRow>(sql: string, nilai: unknown[] = []): Promise<T[]> {
  const client = new pg.Client(ownerUrl(new URL(process.env.DATABASE_URL!).pathname.slice(1)))
  await client.connect()
  try {
    return (await client.query<T>(sql, nilai)).rows
  } finally {
    await client.end()
  }
}
