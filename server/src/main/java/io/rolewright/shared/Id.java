package io.rolewright.shared;

import java.util.UUID;

/**
 * The name of one thing, as a type of its own, so that swapping two ids does not compile.
 *
 * <p>Outside it is a UUID as text (JSON, paths, parameters), in the database a {@code uuid}. An id of our own making is a
 * UUIDv7 from {@link Ids}. Being sealed, this interface is also the list by which {@code runtime} converts every id.
 */
public sealed interface Id
        permits AdvertId,
                AllocationId,
                ApiKeyId,
                ApplicationId,
                BankFileId,
                BankLineId,
                CandidateId,
                ClientId,
                ContactId,
                ConversationId,
                CorrectionId,
                CreditNoteId,
                DeedId,
                DeliveryId,
                DocumentId,
                EditionId,
                EntryId,
                ErrorId,
                EventId,
                ExchangeId,
                ExpenseId,
                FeedbackId,
                FileReference,
                HookId,
                InterviewId,
                InvitationId,
                InvoiceId,
                JobId,
                LetterId,
                ListingId,
                MailboxId,
                MandateId,
                MatchId,
                MeetingId,
                MessageId,
                ModelId,
                NoticeId,
                NotificationId,
                OfferId,
                OptimizedId,
                OutcomeId,
                PaymentId,
                PayoutId,
                PhoneCallId,
                PlacementId,
                PolicyId,
                ProfileId,
                ProposalId,
                PurposeId,
                ReceiptId,
                RefundId,
                RequestId,
                ResumeId,
                ReviewRequestId,
                RotationId,
                RunId,
                ScheduleId,
                SearchHitId,
                SearchId,
                SessionId,
                ShowingId,
                SourceId,
                StatusLinkId,
                SubmissionId,
                TeamId,
                TemplateId,
                TrainingId,
                UploadId,
                UserId,
                VerificationId,
                WebhookId {

    /** The id's 128 bits. */
    UUID value();

    /** The id as it is written outside: 36 characters, lower case. */
    default String text() {
        return value().toString();
    }
}
