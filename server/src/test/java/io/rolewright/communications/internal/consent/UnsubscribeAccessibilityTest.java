package io.rolewright.communications.internal.consent;

import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.communications.internal.CommunicationsTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.events.communications.Purpose;
import io.rolewright.support.QuestionPage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The page for who wants no more in a real browser, judged by axe-core; its style is that of the careers site and judged there. */
@CommunicationsTest
class UnsubscribeAccessibilityTest {
    @Autowired
    UnsubscribeLinks links;

    @Autowired
    MessagesInternal messages;

    @Autowired
    Recruiter ann;

    @Autowired
    Environment started;

    @TempDir
    Path folder;

    @Test
    void keepsToTheGuidelines() throws IOException {
        QuestionPage.keepsToTheGuidelines(page(), folder, "no more messages");
    }

    private URI page() {
        var mia = ann.reachedAt("mia.page@example.org");
        var message = ann.as(() -> messages.send(NewMessage.of(
                "page", mia, Purpose.MARKETING, "notice", Map.of("title", "News", "text", "All is well."))));
        var path = URI.create(links.of(message.id())).getPath();
        return URI.create("http://localhost:" + started.getRequiredProperty("local.server.port") + path);
    }
}
