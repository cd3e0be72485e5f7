// Who of the cast may do what, and to whom: s his own, b a subordinate's, g one for whose seat he acts or stands in,
// t a neighbour's, a a stranger's. Whether the case allows it is another question, asked by each verb's syarat.

/** Every account that has a person, with himself. */
const diri =
  "penyuluh:s kabid:s kadis:s pengelola:s verifikator:s kabkd:s sekda:s perawat:s karu:s guru:s kepsek:s satpol:s pppk:s paruh:s cpns:s dpk:s pimpinan-dpk:s plt:s lowong:s inspektorat:s admin:s"
/** The civil servants among them: pimpinan-dpk is none. */
const asn = diri.replace("pimpinan-dpk:s ", "")
const penilai = "kabid:bg kadis:bg kabkd:b sekda:b gubernur:b karu:b kepsek:bt pimpinan-dpk:b plt:bg"
/** Both sides of an appraisal. */
const keduaPihak =
  "penyuluh:s kabid:sbg kadis:sbg pengelola:s verifikator:s kabkd:sb sekda:sb gubernur:b perawat:s karu:sb guru:s kepsek:sbt satpol:s pppk:s paruh:s cpns:s dpk:s pimpinan-dpk:b plt:sbg lowong:s inspektorat:s admin:s"
/** Whoever is signed in and finds the row: its query asked for sight. */
const lewatPandang =
  "penyuluh:sta kabid:sbga kadis:sbga pengelola:sta verifikator:sta kabkd:sba sekda:sba gubernur:ba perawat:sta karu:sba guru:sta kepsek:sbta satpol:sa pppk:sta paruh:sta cpns:sta dpk:sa pimpinan-dpk:sba plt:sbga lowong:sa inspektorat:sta admin:sta"
/** The letter goes to the owner, the ticket is the proof: whoever comes with it. */
const siapaPun = `${lewatPandang} tamu sistem`
const pengelola = "pengelola:st verifikator:sta admin:sta"
const pengatur = "kabkd:sba admin:sta"
const admin = "admin:sta"

const tiap = (siapa: string, ...verba: string[]): Record<string, string> =>
  Object.fromEntries(verba.map((v) => [v, siapa]))

export const wewenang: Record<string, string> = {
  ...tiap(
    diri,
    "akses.masuk", "akses.lewatiKode", "akses.keluar", "akses.cabutSesi", "akses.gantiSandi", "akses.pasangKode",
    "akses.ubahSurel", "jejak.tandaiDibaca", "kinerja.salin",
  ), // prettier-ignore
  ...tiap(
    asn,
    "kinerja.simpan", "kinerja.kirim", "kinerja.hapusDraf", "kinerja.tarik", "kinerja.unggah", "kinerja.simpanTemplat",
    "kinerja.hapusTemplat", "kinerja.mintaRekap", "kinerja.susunSkp", "kinerja.akhiriSkp", "kinerja.pindahkanSkp",
    "kinerja.simpanRhk", "kinerja.hapusRhk", "kinerja.ajukanSkp", "kinerja.isiCatatanDiri", "kinerja.tandatangani", "kinerja.ajukanKeberatan",
  ), // prettier-ignore
  ...tiap(
    penilai,
    "kinerja.terima", "kinerja.kembalikan", "kinerja.batalkan", "kinerja.ingatkan", "kinerja.tetapkanSkp",
    "kinerja.kembalikanSkp", "kinerja.bukaSkp", "kinerja.isiEkspektasi", "kinerja.nilai", "kinerja.tarikNilai",
    "kinerja.tanggapiKeberatan", "kinerja.putusKeberatan",
  ), // prettier-ignore
  ...tiap(keduaPihak, "kinerja.koreksiRealisasi", "kinerja.catatDialog"),
  ...tiap(lewatPandang, "kinerja.mintaDokumen", "kinerja.unduhDokumen"),
  ...tiap(siapaPun, "akses.mintaTautan", "akses.pakaiTiket"),
  ...tiap(
    "sistem",
    "kinerja.tujukanUlang", "kinerja.alihkanSkp", "kinerja.alihkanKeberatan", "kinerja.hapusIsi", "kinerja.kunciBulan",
    "kinerja.lewatWaktu", "kinerja.ingatkanAtasan", "kinerja.bukaPenilaian", "kinerja.terbitkanDokumen",
  ), // prettier-ignore
  ...tiap(
    pengelola,
    "akses.terbitkanSlip", "akses.buatAkun", "kehadiran.imporJadwal", "kinerja.imporSkp", "kinerja.gantiSkp",
    "pegawai.catatKetidakhadiran",
    "pegawai.batalkanKetidakhadiran", "pegawai.persingkatKetidakhadiran", "pegawai.tugaskan", "pegawai.akhiriTugas",
  ), // prettier-ignore
  ...tiap(
    pengatur,
    "organisasi.isiHariLibur", "organisasi.hapusHariLibur", "kehadiran.isiPola", "kehadiran.akhiriPola",
    "kehadiran.isiKewajiban", "kehadiran.akhiriKewajiban", "kehadiran.isiLiburUnit", "kehadiran.hapusLiburUnit",
  ), // prettier-ignore
  ...tiap(admin, "akses.beriPeran", "akses.cabutPeran", "akses.tutupAkun", "akses.bukaAkun", "pegawai.buatPejabat"),
  ...tiap("verifikator:sta kabkd:sba", "kinerja.bukaBulan"),
  "pegawai.lihatPribadi": diri
    .replace("pengelola:s", "pengelola:st")
    .replace("verifikator:s", "verifikator:sta")
    .replace("kabkd:s", "kabkd:sba")
    .replace("inspektorat:s", "inspektorat:sta"),
}
