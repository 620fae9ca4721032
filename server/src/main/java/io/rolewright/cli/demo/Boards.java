package io.rolewright.cli.demo;

import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.boards.BoardState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** What stands on the boards, as they tell it themselves. */
final class Boards {
    static final String SEEK = "seek";
    static final String OURS = "careers";

    /** All boards of the demo; the last two are read from our own address. */
    static final List<String> NAMES = List.of(SEEK, "linkedin", Outage.BOARD, "feed", OURS);

    private static final int OK = 200;

    private final Twins twins;
    private final URI site;
    private final HttpClient people = HttpClient.newHttpClient();

    /** @param site where the careers site stands */
    Boards(Twins twins, URI site) {
        this.twins = twins;
        this.site = site;
    }

    /**
     * What stands on a board.
     *
     * @param live how many adverts people see there
     * @param made how many were ever made there; of the careers site, how many people see
     */
    record Standing(int live, int made) {
        @Override
        public String toString() {
            return live + " of " + made + " ever made";
        }
    }

    /** @param url where people would see our advert, as far as the platform says */
    Standing standing(String board, String url) throws IOException, InterruptedException {
        return switch (board) {
            case OURS -> page(url);
            case "feed" -> feed();
            case "linkedin" -> standing(twins.board("linkedin-jobs").state());
            default -> standing(twins.board(board).state());
        };
    }

    /** What SEEK charged in all, in cents. */
    long charged() {
        return twins.board(SEEK).state().charged();
    }

    private static Standing standing(BoardState state) {
        var made = state.created().values().stream().mapToInt(Integer::intValue).sum();
        return new Standing(state.live().size(), made);
    }

    private Standing feed() {
        twins.feedReader().read(site.resolve("/careers/feed.xml"));
        return standing(twins.feedReader().state());
    }

    private Standing page(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(site.resolve(url)).GET().build();
        var shown = people.send(request, BodyHandlers.discarding()).statusCode() == OK ? 1 : 0;
        return new Standing(shown, shown);
    }
}
