CREATE TABLE "content" (
	"workspace" text NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	CONSTRAINT "content_workspace_kind_version_pk" PRIMARY KEY("workspace","kind","version")
);
--> statement-breakpoint
CREATE TABLE "content_current" (
	"workspace" text NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "content_current_workspace_kind_pk" PRIMARY KEY("workspace","kind")
);
--> statement-breakpoint
CREATE TABLE "escalation" (
	"workspace" text NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"category" text NOT NULL,
	"severity" text NOT NULL,
	"queue" text NOT NULL,
	"console" text NOT NULL,
	"ticket" text NOT NULL,
	"lang" text,
	"agent" text NOT NULL,
	"site" text NOT NULL,
	"team" text NOT NULL,
	"owner" text,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"acknowledged_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"revision" integer NOT NULL,
	"record" jsonb NOT NULL,
	CONSTRAINT "escalation_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "escalation_event" (
	"workspace" text NOT NULL,
	"escalation" uuid NOT NULL,
	"id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"event" jsonb NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "escalation_event_workspace_escalation_id_pk" PRIMARY KEY("workspace","escalation","id")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"workspace" text NOT NULL,
	"person" text NOT NULL,
	"role" text NOT NULL,
	"site" text NOT NULL,
	"team" text NOT NULL,
	"lead" text,
	"queues" jsonb NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "member_workspace_person_pk" PRIMARY KEY("workspace","person")
);
--> statement-breakpoint
CREATE TABLE "override" (
	"workspace" text NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"agent" text NOT NULL,
	"site" text NOT NULL,
	"team" text NOT NULL,
	"console" text NOT NULL,
	"ticket" text NOT NULL,
	"checks" jsonb NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "override_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "sequence" (
	"workspace" text NOT NULL,
	"name" text NOT NULL,
	"next" integer NOT NULL,
	CONSTRAINT "sequence_workspace_name_pk" PRIMARY KEY("workspace","name")
);
--> statement-breakpoint
CREATE TABLE "usage_event" (
	"workspace" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"agent" text NOT NULL,
	"site" text NOT NULL,
	"team" text NOT NULL,
	"console" text NOT NULL,
	"ticket" text NOT NULL,
	"lang" text,
	"sop" text,
	"rule" text,
	"check" text,
	"reason" text,
	"edited" double precision,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "usage_event_workspace_at_id_pk" PRIMARY KEY("workspace","at","id")
);
--> statement-breakpoint
CREATE TABLE "workspace" (
	"workspace" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"id_token" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"workspace" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "escalation_ticket" ON "escalation" USING btree ("workspace","console","ticket");--> statement-breakpoint
CREATE INDEX "escalation_state" ON "escalation" USING btree ("workspace","state","queue");--> statement-breakpoint
CREATE INDEX "escalation_agent" ON "escalation" USING btree ("workspace","agent","raised_at");--> statement-breakpoint
CREATE INDEX "escalation_raised" ON "escalation" USING btree ("workspace","raised_at");--> statement-breakpoint
CREATE INDEX "member_person" ON "member" USING btree ("person");--> statement-breakpoint
CREATE INDEX "override_at" ON "override" USING btree ("workspace","at");--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");