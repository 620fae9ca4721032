package io.rolewright.communications.internal.mailboxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rolewright.communications.internal.google.Gmail;
import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.PartnerAccount;
import io.rolewright.integrations.PartnerSound;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.WantedSound;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ExchangeId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What counts as news of an inbox. */
class GmailChangesTest {
    private static final String USER = "jobs@agency.example";
    private static final String HISTORY = "/gmail/v1/users/me/history?maxResults=500&historyTypes=messageAdded"
            + "&historyTypes=labelAdded&labelId=INBOX&startHistoryId=";
    private static final String INBOX = "/gmail/v1/users/me/messages?maxResults=500&labelIds=INBOX";
    private static final String PROFILE = "/gmail/v1/users/me/profile";

    /**
     * Gmail as it answers the user.
     *
     * @param answers by the paths that are asked for; anything else is too long ago
     */
    private record Google(Map<String, String> answers) implements CallsInternal {
        @Override
        public ProviderAnswer call(String service, ProviderCall call) {
            assertThat(call.subject()).isEqualTo(USER);
            var body = answers.get(call.path());
            return body == null
                    ? answer(Outcome.REFUSED, 404, "{\"error\":{\"code\":404,\"status\":\"NOT_FOUND\"}}")
                    : answer(Outcome.ANSWERED, 200, body);
        }

        private static ProviderAnswer answer(Outcome outcome, int status, String body) {
            return new ProviderAnswer(new ExchangeId(UUID.randomUUID()), outcome, status, body, null, null);
        }

        @Override
        public PartnerSound sound(String service, KeyName key, WantedSound wanted) {
            throw new IllegalStateException("a mailbox makes no sound");
        }

        @Override
        public PartnerAccount account(String service) {
            throw new IllegalStateException("what comes is told whatever the account's facts are");
        }
    }

    @Test
    void areMessagesThatComeAndThoseThatAreMovedThere() throws UnreadableException {
        var news = changes(Map.of(HISTORY + "7", """
                        {"history":[
                          {"id":"8","messagesAdded":[{"message":{"id":"a","labelIds":["INBOX","UNREAD"]}}]},
                          {"id":"9","messagesAdded":[{"message":{"id":"sent","labelIds":["SENT"]}}]},
                          {"id":"10","labelsAdded":[{"message":{"id":"starred","labelIds":["INBOX","STARRED"]},
                                                     "labelIds":["STARRED"]}]}],
                         "nextPageToken":"p 2","historyId":"10"}""", HISTORY + "7&pageToken=p+2", """
                        {"history":[{"id":"11","labelsAdded":[{"message":{"id":"rescued","labelIds":["INBOX"]},
                                                               "labelIds":["INBOX"]}]}],
                         "historyId":"12"}"""))
                .since(USER, "7");

        assertThat(news.messages()).containsExactly("a", "rescued");
        assertThat(news.history()).isEqualTo("10");
    }

    @Test
    void areNoneWhereNothingHappened() throws UnreadableException {
        var news = changes(Map.of(HISTORY + "7", "{\"historyId\":\"7\"}")).since(USER, "7");

        assertThat(news.messages()).isEmpty();
    }

    @Test
    void areAllMessagesWhereGmailDoesNotKnowWhatHappened() throws UnreadableException {
        var google = changes(Map.of(
                PROFILE,
                "{\"historyId\":\"20\"}",
                INBOX,
                "{\"messages\":[{\"id\":\"c\"},{\"id\":\"b\"}],\"nextPageToken\":\"2\"}",
                INBOX + "&pageToken=2",
                "{\"messages\":[{\"id\":\"a\"}],\"resultSizeEstimate\":3}"));

        assertThat(google.since(USER, "7")).isEqualTo(google.since(USER, null));
        assertThat(google.since(USER, null).messages()).containsExactly("a", "b", "c");
        assertThat(google.since(USER, null).history()).isEqualTo("20");
    }

    @Test
    void areUnknownWhereSomethingElseAnswers() {
        var nobody = changes(Map.of(HISTORY + "7", "{\"history\":[]}"));

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> nobody.since(USER, "7"))
                .returns("communications.mailbox-cut-off", UnreadableException::code);
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> nobody.since(USER, "6"));
    }

    private static GmailChanges changes(Map<String, String> answers) {
        return new GmailChanges(new GmailCalls(new Gmail(new Google(answers)), new JsonMapper()));
    }
}
