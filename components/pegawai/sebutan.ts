export const sebutanStatus: Record<string, string> = {
  PNS: "PNS",
  CPNS: "CPNS",
  PPPK: "PPPK",
  PPPK_PARUH_WAKTU: "PPPK paruh waktu",
  PEJABAT_NEGARA: "Pejabat negara",
  NON_ASN: "Bukan ASN",
}

const romawi = ["", "I", "II", "III", "IV"]

/** BKN's id as the office writes it: "33" is III/c; a PPPK's Roman number stays. */
export const sebutanGolongan = (id: string | null): string =>
  id === null ? "" : /^\d\d$/.test(id) ? `${romawi[+id[0]!]}/${"abcde"[+id[1]! - 1]}` : id

/** "19870514 201012 2 003" */
export const nipTampil = (nip: string): string => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, "$1 $2 $3 $4")
