package io.rolewright.cli.demo;

import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Twin;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A board that is away in the middle: its first answer is lost when the deed is done, then it refuses whatever it is asked. */
final class Outage {
    static final String BOARD = "indeed";

    private static final String PLACING = "createSourcedJobPostings";
    private static final int UNAVAILABLE = 503;

    private final Twin twin;
    private boolean isOver;

    Outage(Twin twin) {
        this.twin = twin;
    }

    void begin() {
        twin.faults().add(FaultRule.on(PLACING, Faults.lostAnswer()).call(1));
        // The first call of all is the sign-in.
        twin.faults().add(FaultRule.on("*", Faults.status(UNAVAILABLE)).calls(2, Integer.MAX_VALUE));
    }

    /** Ends when the advert waits for that board alone, which was asked in vain. */
    void look(List<JsonNode> listings) {
        if (!isOver
                && listings.stream().anyMatch(Outage::isOfBoard)
                && listings.stream().allMatch(Outage::isDoneOrWaits)) {
            twin.faults().clear();
            isOver = true;
        }
    }

    private static boolean isDoneOrWaits(JsonNode listing) {
        return isOfBoard(listing)
                ? listing.hasNonNull("problem")
                : listing.get("state").asString().equals("LIVE");
    }

    private static boolean isOfBoard(JsonNode listing) {
        return listing.get("board").asString().equals(BOARD);
    }

    boolean isOver() {
        return isOver;
    }
}
