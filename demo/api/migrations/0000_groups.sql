CREATE TABLE "groups" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"payload" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "groups_in_order" ON "groups" USING btree ("position","id");