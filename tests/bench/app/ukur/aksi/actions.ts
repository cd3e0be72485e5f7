"use server"

/** The floor of an action: Next finds it, decodes the same form and encodes the same kind of answer. */
export async function kosong(_prev: { status: string }, data: FormData): Promise<{ status: string; isian: number }> {
  return { status: "berhasil", isian: [...data.keys()].length }
}
