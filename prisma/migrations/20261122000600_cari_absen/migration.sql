-- CreateIndex
CREATE INDEX "ketidakhadiran_selesai_idx" ON "ketidakhadiran"("selesai");

-- CreateIndex
CREATE INDEX "pola_kerja_unit_id_idx" ON "pola_kerja"("unit_id");

-- CreateIndex
CREATE INDEX "pola_kerja_pegawai_id_idx" ON "pola_kerja"("pegawai_id");
