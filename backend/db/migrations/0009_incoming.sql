ALTER TABLE "incoming" ADD COLUMN "raised_by" text NOT NULL;--> statement-breakpoint
CREATE INDEX "incoming_received" ON "incoming" USING btree ("workspace","api_key","received_at");