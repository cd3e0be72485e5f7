export const sebutanJenisLibur: Record<string, string> = {
  LIBUR_NASIONAL: "Libur nasional",
  CUTI_BERSAMA: "Cuti bersama",
  LIBUR_DAERAH: "Libur daerah",
}
