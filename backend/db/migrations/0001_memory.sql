CREATE TABLE "contribution" (
	"workspace" text NOT NULL,
	"person" text NOT NULL,
	"memory" "bytea" NOT NULL,
	"digest" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contribution_workspace_person_pk" PRIMARY KEY("workspace","person")
);
--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_workspace_person_member_workspace_person_fk" FOREIGN KEY ("workspace","person") REFERENCES "public"."member"("workspace","person") ON DELETE cascade ON UPDATE no action;