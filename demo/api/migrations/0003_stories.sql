CREATE TABLE "center_stories" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"payload" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"kind" text NOT NULL,
	"suspect" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	"withdrawn_at" timestamp with time zone,
	"request_key" text,
	"follows" uuid,
	"withdraw_token_hash" text NOT NULL,
	"payload" "bytea",
	"key_id" text,
	"edition" "bytea",
	"edition_key_id" text,
	"note" "bytea",
	"note_key_id" text,
	CONSTRAINT "stories_status" CHECK ("stories"."status" in ('pending', 'published', 'declined', 'unpublished', 'withdrawn')),
	CONSTRAINT "stories_kind" CHECK ("stories"."kind" in ('story', 'advice')),
	CONSTRAINT "stories_sealed" CHECK (("stories"."payload" is null) = ("stories"."key_id" is null)
        and ("stories"."payload" is null) = ("stories"."status" = 'withdrawn')
        and ("stories"."edition" is null) = ("stories"."edition_key_id" is null)
        and ("stories"."note" is null) = ("stories"."note_key_id" is null)
        and ("stories"."status" <> 'withdrawn' or ("stories"."edition" is null and "stories"."note" is null))),
	CONSTRAINT "stories_published" CHECK ("stories"."status" <> 'published'
        or ("stories"."edition" is not null and "stories"."published_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ALTER COLUMN "request_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "request_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD COLUMN "story_id" uuid;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "story_id" uuid;--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "story_id" uuid;--> statement-breakpoint
CREATE INDEX "center_stories_in_order" ON "center_stories" USING btree ("published_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "stories_by_reference" ON "stories" USING btree ("reference");--> statement-breakpoint
CREATE UNIQUE INDEX "stories_by_request_key" ON "stories" USING btree ("request_key");--> statement-breakpoint
CREATE INDEX "stories_by_status" ON "stories" USING btree ("status","received_at");--> statement-breakpoint
CREATE INDEX "stories_published" ON "stories" USING btree ("published_at","id") WHERE "stories"."status" = 'published';--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_keys_by_story" ON "idempotency_keys" USING btree ("story_id");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_waiting_story" ON "outbox" USING btree ("story_id") WHERE "outbox"."delivered_at" is null;--> statement-breakpoint
CREATE INDEX "audit_log_of_story" ON "audit_log" USING btree ("story_id","id");--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_of_one" CHECK (("idempotency_keys"."request_id" is null) <> ("idempotency_keys"."story_id" is null));--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_of_one" CHECK (("outbox"."request_id" is null) <> ("outbox"."story_id" is null));