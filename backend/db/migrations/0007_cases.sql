CREATE TABLE "flag_verdict" (
	"workspace" text NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"console" text NOT NULL,
	"ticket" text NOT NULL,
	"rule" text,
	"category" text NOT NULL,
	"severity" text NOT NULL,
	"verdict" text NOT NULL,
	"reason" text,
	"by" text NOT NULL,
	"site" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "flag_verdict_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "lesson" (
	"workspace" text NOT NULL,
	"id" uuid NOT NULL,
	"escalation" uuid NOT NULL,
	"number" text NOT NULL,
	"site" text NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"sealed" text NOT NULL,
	"version" integer,
	"published_revision" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	CONSTRAINT "lesson_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "lesson_reader" (
	"workspace" text NOT NULL,
	"lesson" uuid NOT NULL,
	"person" text NOT NULL,
	"site" text NOT NULL,
	"team" text NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"acknowledged_at" timestamp (3) with time zone,
	"version" integer,
	CONSTRAINT "lesson_reader_workspace_lesson_person_pk" PRIMARY KEY("workspace","lesson","person")
);
--> statement-breakpoint
CREATE TABLE "lesson_version" (
	"workspace" text NOT NULL,
	"lesson" uuid NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text NOT NULL,
	"override" text,
	CONSTRAINT "lesson_version_workspace_lesson_version_pk" PRIMARY KEY("workspace","lesson","version")
);
--> statement-breakpoint
CREATE TABLE "own_rule" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"proposal" uuid NOT NULL,
	"accepted_at" timestamp (3) with time zone NOT NULL,
	"accepted_by" text NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text,
	CONSTRAINT "own_rule_workspace_id_version_pk" PRIMARY KEY("workspace","id","version")
);
--> statement-breakpoint
CREATE TABLE "rule_proposal" (
	"workspace" text NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"console" text NOT NULL,
	"ticket" text NOT NULL,
	"lang" text,
	"category" text NOT NULL,
	"severity" text NOT NULL,
	"sealed" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"reason" text,
	"rule" text,
	CONSTRAINT "rule_proposal_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
ALTER TABLE "lesson_reader" ADD CONSTRAINT "lesson_reader_workspace_lesson_lesson_workspace_id_fk" FOREIGN KEY ("workspace","lesson") REFERENCES "public"."lesson"("workspace","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_version" ADD CONSTRAINT "lesson_version_workspace_lesson_lesson_workspace_id_fk" FOREIGN KEY ("workspace","lesson") REFERENCES "public"."lesson"("workspace","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "flag_verdict_at" ON "flag_verdict" USING btree ("workspace","at");