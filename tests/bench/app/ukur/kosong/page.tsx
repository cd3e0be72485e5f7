import { connection } from "next/server"

/** The floor of a page: the proxy, the root layout and a render per request, and nothing else. */
export default async function Page() {
  await connection()
  return <p>kosong</p>
}
