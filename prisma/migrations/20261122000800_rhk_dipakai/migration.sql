-- Whether an RHK is counted in an appraisal, or supported by a subordinate's, is asked of each before it may go.
CREATE INDEX "realisasi_rhk_rhk_id_idx" ON "realisasi_rhk"("rhk_id");
CREATE INDEX "rhk_pimpinan_id_idx" ON "rhk"("pimpinan_id");
