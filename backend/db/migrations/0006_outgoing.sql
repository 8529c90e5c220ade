CREATE TABLE "api_key" (
	"workspace" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"site" text NOT NULL,
	"team" text NOT NULL,
	"per_minute" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_key_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "counterpart" (
	"workspace" text NOT NULL,
	"webhook" uuid NOT NULL,
	"subject" text NOT NULL,
	"remote" text NOT NULL,
	CONSTRAINT "counterpart_workspace_webhook_subject_pk" PRIMARY KEY("workspace","webhook","subject")
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"workspace" text NOT NULL,
	"webhook" uuid NOT NULL,
	"id" text NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "delivery_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject" text NOT NULL,
	"event" jsonb NOT NULL,
	"line" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"lease" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"tried_at" timestamp (3) with time zone,
	"failure" text,
	CONSTRAINT "delivery_workspace_webhook_id_pk" PRIMARY KEY("workspace","webhook","id")
);
--> statement-breakpoint
CREATE TABLE "incoming" (
	"workspace" text NOT NULL,
	"api_key" uuid NOT NULL,
	"idempotency_key" text NOT NULL,
	"escalation" uuid NOT NULL,
	"digest" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "incoming_workspace_api_key_idempotency_key_pk" PRIMARY KEY("workspace","api_key","idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "webhook" (
	"workspace" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"format" text NOT NULL,
	"host" text NOT NULL,
	"sealed" text NOT NULL,
	"events" jsonb NOT NULL,
	"queues" jsonb NOT NULL,
	"with_text" boolean NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"rotating_until" timestamp (3) with time zone,
	"quiet_until" timestamp (3) with time zone,
	"last_sent_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"failure" text,
	CONSTRAINT "webhook_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
ALTER TABLE "counterpart" ADD CONSTRAINT "counterpart_workspace_webhook_webhook_workspace_id_fk" FOREIGN KEY ("workspace","webhook") REFERENCES "public"."webhook"("workspace","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_workspace_webhook_webhook_workspace_id_fk" FOREIGN KEY ("workspace","webhook") REFERENCES "public"."webhook"("workspace","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delivery_due" ON "delivery" USING btree ("workspace","due_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "delivery_subject" ON "delivery" USING btree ("workspace","webhook","subject","seq") WHERE state = 'waiting';