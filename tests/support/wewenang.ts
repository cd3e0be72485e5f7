export const wewenang: Record<string, string> = {}
