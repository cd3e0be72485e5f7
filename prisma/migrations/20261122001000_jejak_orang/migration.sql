-- CreateIndex
CREATE INDEX "peristiwa_untuk_idx" ON "peristiwa" USING GIN ("untuk");
