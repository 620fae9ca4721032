package io.rolewright.integrations.twins;

import io.rolewright.integrations.twins.boards.Board;
import io.rolewright.integrations.twins.boards.FeedReaderTwin;
import io.rolewright.integrations.twins.boards.IndeedTwin;
import io.rolewright.integrations.twins.boards.IndexingTwin;
import io.rolewright.integrations.twins.boards.LinkedInTwin;
import io.rolewright.integrations.twins.boards.SeekTwin;
import io.rolewright.integrations.twins.payments.StripeTwin;
import io.rolewright.integrations.twins.phone.TwilioTwin;
import io.rolewright.integrations.twins.sources.Sources;
import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.integrations.twins.words.AnthropicTwin;
import io.rolewright.integrations.twins.words.LanguageModel;
import io.rolewright.integrations.twins.words.OllamaTwin;
import io.rolewright.integrations.twins.words.OpenAiTwin;
import io.rolewright.integrations.twins.workspace.CalendarTwin;
import io.rolewright.integrations.twins.workspace.Domain;
import io.rolewright.integrations.twins.workspace.GmailTwin;
import io.rolewright.integrations.twins.world.World;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Twins of every provider at once: all sources over one world, all boards, mail, calendars, a telephone company, card
 * payments, all language models, each at an address of its own on this machine.
 */
public final class Twins implements AutoCloseable {
    private static final Duration FEEDS_EVERY = Duration.ofHours(6);

    private final TwinClock clock;
    private final World world;
    private final Map<String, Provider> providers = new LinkedHashMap<>();
    private final Map<String, Twin> twins = new LinkedHashMap<>();

    private Twins(TwinSettings settings, TwinClock clock) {
        this.clock = clock;
        this.world = new World(settings.seed(), clock, settings.sites());
        world.add(settings.adverts());
        Sources.over(world, settings.isLimited()).forEach(source -> serve(source, settings.seed()));
        var domain = new Domain();
        List.of(
                        new SeekTwin(clock, settings.delay()),
                        new LinkedInTwin(clock, settings.delay()),
                        new IndeedTwin(clock, settings.indeedBudget()),
                        new IndexingTwin(clock),
                        new FeedReaderTwin(clock, FEEDS_EVERY),
                        new GmailTwin(clock, domain),
                        new CalendarTwin(clock, domain, settings.delay()),
                        new OpenAiTwin(clock),
                        new OllamaTwin(clock),
                        new AnthropicTwin(),
                        new TwilioTwin(clock, settings.delay()),
                        new StripeTwin(clock))
                .forEach(provider -> serve(provider, settings.seed()));
    }

    /** Starts a set whose time is that of the machine. */
    public static Twins start(TwinSettings settings) {
        return start(settings, TwinClock.ticking());
    }

    public static Twins start(TwinSettings settings, TwinClock clock) {
        return new Twins(settings, clock);
    }

    /** The time of all twins. */
    public TwinClock clock() {
        return clock;
    }

    /** What the sources show. */
    public World world() {
        return world;
    }

    /** The names of all providers. */
    public List<String> names() {
        return List.copyOf(twins.keySet());
    }

    /** Where each provider listens, by its name. */
    public Map<String, URI> addresses() {
        var addresses = new LinkedHashMap<String, URI>();
        twins.forEach((name, twin) -> addresses.put(name, twin.address()));
        return addresses;
    }

    /**
     * Where a provider listens.
     *
     * @throws IllegalArgumentException when there is no such provider
     */
    public URI address(String name) {
        return twin(name).address();
    }

    /** The settings by which a server asks these twins instead of the real ones. Inner hosts have to be allowed as well. */
    public Map<String, String> settings() {
        return AskedTwins.settings(this);
    }

    /**
     * The twin of a provider.
     *
     * @throws IllegalArgumentException when there is no such provider
     */
    public Twin twin(String name) {
        return known(twins, name);
    }

    /**
     * A board, to ask what came of it.
     *
     * @throws IllegalArgumentException when there is no such board
     */
    public Board board(String name) {
        return provider(name, Board.class);
    }

    /**
     * A language model, to tell it what to say.
     *
     * @throws IllegalArgumentException when there is no such model
     */
    public LanguageModel model(String name) {
        return provider(name, LanguageModel.class);
    }

    public SeekTwin seek() {
        return provider("seek", SeekTwin.class);
    }

    public IndexingTwin indexing() {
        return provider("google-indexing", IndexingTwin.class);
    }

    public FeedReaderTwin feedReader() {
        return provider("feed-reader", FeedReaderTwin.class);
    }

    public GmailTwin gmail() {
        return provider("gmail", GmailTwin.class);
    }

    public CalendarTwin calendar() {
        return provider("google-calendar", CalendarTwin.class);
    }

    public TwilioTwin twilio() {
        return provider("twilio", TwilioTwin.class);
    }

    public StripeTwin stripe() {
        return provider("stripe", StripeTwin.class);
    }

    @Override
    public void close() {
        twins.values().forEach(Twin::close);
    }

    private void serve(Provider provider, long seed) {
        providers.put(provider.name(), provider);
        twins.put(provider.name(), Twin.start(provider, clock, seed));
    }

    private <P extends Provider> P provider(String name, Class<P> kind) {
        var provider = known(providers, name);
        if (!kind.isInstance(provider)) {
            throw new IllegalArgumentException(name + " is another kind of provider");
        }
        return kind.cast(provider);
    }

    private static <T> T known(Map<String, T> all, String name) {
        return Optional.ofNullable(all.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no such provider: " + name));
    }
}
