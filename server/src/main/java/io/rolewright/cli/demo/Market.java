package io.rolewright.cli.demo;

import io.rolewright.cli.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;

/** The second act: a made-up market is read, and one of its jobs is published on all boards and taken down again. */
final class Market {
    private final Premises premises;
    private final Office office;
    private final PrintWriter out;
    private final Stage stage;
    private final Boards boards;
    private final Facts facts = new Facts();

    Market(Premises premises, Office office, PrintWriter out, Stage stage) {
        this.premises = premises;
        this.office = office;
        this.out = out;
        this.stage = stage;
        this.boards = new Boards(premises.twins(), premises.address());
    }

    /** Plays it; answers what was seen. */
    Facts play() throws IOException, InterruptedException {
        var harvesting = new Harvesting(office.recruiter(), premises.twins(), stage);
        Harvesting.print(harvesting.run(facts), out);
        var sources = harvesting.sources();
        var copies = Copies.of(office.recruiter(), sources);
        copies.check(premises.twins().world(), facts);
        copies.print(out);
        var wording = new Wording(office.recruiter());
        stage.begin("making an advert better");
        var proposal = wording.propose(sources.values());
        stage.end();
        facts.note("an advert was made better", proposal.isPresent());
        if (proposal.isPresent()) {
            new ProposalText(out, Ansi.AUTO.enabled()).print(proposal.get(), Wording.together(proposal.get()));
            wording.accept(proposal.get());
            publish(proposal.get().get("jobId").asString());
        }
        facts.print(out);
        return facts;
    }

    private void publish(String job) throws IOException, InterruptedException {
        Accounts.keep(office.administrator(), premises.twins());
        var prices = Prices.ask(office.recruiter(), job);
        prices.print(out);
        var listings = new JobListings(office.recruiter(), job, stage);
        var outage = new Outage(premises.twins().twin(Outage.BOARD));
        stage.begin("publishing on five boards, while one is away");
        outage.begin();
        facts.note("no board refused the advert", List.of(), listings.publish(prices));
        var live = listings.until("LIVE", outage::look);
        stage.end();
        facts.note(Outage.BOARD + " was away in the middle, and was asked until it was back", outage.isOver());
        shown(live, prices);
        takenDown(job, listings);
    }

    private void shown(List<JsonNode> listings, Prices prices) throws IOException, InterruptedException {
        out.printf("%nPublished: what each board calls it%n");
        var table = new Table(out, false, "board", "state", "boardId");
        listings.forEach(table::add);
        table.print();
        for (var listing : listings) {
            var board = board(listing);
            facts.note(board + " shows it, once", new Boards.Standing(1, 1), standing(listing));
        }
        facts.note("SEEK charged what was agreed to, in cents", prices.least(Boards.SEEK), boards.charged());
    }

    private void takenDown(String job, JobListings listings) throws IOException, InterruptedException {
        stage.begin("the job is filled: taking it down everywhere");
        office.recruiter().post("/jobs/" + job + "/closure", Map.of("reason", "FILLED"));
        var closed = listings.until("CLOSED", now -> {});
        stage.end();
        Proofs.print(closed, out);
        for (var listing : closed) {
            facts.note(
                    board(listing) + " shows it no more", 0, standing(listing).live());
        }
    }

    private Boards.Standing standing(JsonNode listing) throws IOException, InterruptedException {
        return boards.standing(board(listing), listing.path("url").asString(""));
    }

    private static String board(JsonNode listing) {
        return listing.get("board").asString();
    }
}
