package io.rolewright.runtime.events;

import io.rolewright.events.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a service does about facts; declared as a bean, and run from then on by {@link Subscriptions}.
 *
 * <pre>{@code
 * @Bean
 * Subscription reading(Reading reading) {
 *     return Subscription.shared("profiles.reading")
 *             .on(ResumeReceived.class, reading::read, reading::store)
 *             .on(CandidateErased.class, reading::forget);
 * }
 * }</pre>
 *
 * A handler has two parts. {@code prepare} runs outside a transaction, may ask other services and may be repeated; it may see
 * a newer state than the fact's, or none. {@code apply} runs in one transaction with the subscription's position and asks
 * nobody, so its effect in the database happens exactly once. Facts about one subject are handled in their order; a fact that
 * keeps failing goes to the dead letters and holds back the later ones of its subject only.
 *
 * <p>Facts for which nothing is prepared are applied many in one transaction, as they were read. When that fails, the batch is
 * halved until the fact that cannot be taken is alone.
 */
public final class Subscription {
    private static final Pattern NAME = Pattern.compile("[a-z]++\\.[a-z]++(?:-[a-z]++)*+");
    private static final Pattern TABLE = Pattern.compile("[a-z_]++\\.[a-z_]++");

    /** How a subscription reads the log. */
    public enum Kind {
        /** All processes that run it share the work. */
        SHARED,
        /** Every process takes every fact. */
        LOCAL
    }

    private final String name;
    private final Kind kind;
    private final Map<String, Handler<?>> handlers;
    private final @Nullable Handler<?> everything;
    private final boolean ordered;
    private final @Nullable Runnable clearing;
    private final List<String> tables;

    private Subscription(
            String name,
            Kind kind,
            Map<String, Handler<?>> handlers,
            @Nullable Handler<?> everything,
            boolean ordered,
            @Nullable Runnable clearing,
            List<String> tables) {
        this.name = name;
        this.kind = kind;
        this.handlers = handlers;
        this.everything = everything;
        this.ordered = ordered;
        this.clearing = clearing;
        this.tables = tables;
    }

    /**
     * A subscription that takes every fact once, however many processes run it.
     *
     * @param name {@code <service>.<what-it-keeps>}; its position is stored under this name
     */
    public static Subscription shared(String name) {
        return of(name, Kind.SHARED, null);
    }

    /**
     * A subscription by which every process keeps something in its own memory: at start {@code fill} copies what is stored, then
     * the facts since then are handled, and the server is not ready before it has caught up. Facts that happen during the copy
     * may be seen twice. {@code apply} runs without a transaction.
     */
    public static Subscription local(String name, Runnable fill) {
        return of(name, Kind.LOCAL, fill);
    }

    private static Subscription of(String name, Kind kind, @Nullable Runnable clearing) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("subscription " + name);
        }
        return new Subscription(name, kind, Map.of(), null, true, clearing, List.of());
    }

    /** Handles a kind of fact in two parts. */
    public <E extends Event, P> Subscription on(Class<E> fact, Function<E, P> prepare, Consumer<P> apply) {
        return with(fact, Handler.prepared((envelope, facts) -> prepare.apply(facts.read(envelope, fact)), apply));
    }

    /** Handles a kind of fact for which nothing must be asked. */
    public <E extends Event> Subscription on(Class<E> fact, Consumer<E> apply) {
        return with(fact, Handler.plain((envelope, facts) -> facts.read(envelope, fact), apply));
    }

    private Subscription with(Class<? extends Event> fact, Handler<?> handler) {
        var more = new LinkedHashMap<>(handlers);
        more.put(EventNames.type(fact), handler);
        return new Subscription(name, kind, more, everything, ordered, clearing, tables);
    }

    /** Handles every fact of every service by its envelope. */
    public Subscription onEverything(Consumer<Envelope> apply) {
        return with(Handler.plain((envelope, facts) -> envelope, apply));
    }

    /**
     * Handles every fact of every service by its envelope, as many in one transaction as were read together: in their order per
     * subject, at least one, at most {@value LogReader#BATCH}. When it fails, it is asked again for the halves.
     *
     * @param apply runs as the service of this subscription in a trace of its own
     */
    public Subscription onEveryBatch(Consumer<List<Envelope>> apply) {
        return with(Handler.ofBatches(apply));
    }

    private Subscription with(Handler<?> everyFact) {
        return new Subscription(name, kind, handlers, everyFact, ordered, clearing, tables);
    }

    /** Declares that order does not matter here: nothing is parked behind a fact that fails. */
    public Subscription free() {
        return new Subscription(name, kind, handlers, everything, false, clearing, tables);
    }

    /**
     * Makes the subscription rebuildable by whoever keeps the server.
     *
     * @param clear empties what the subscription keeps; runs in the transaction that takes it back to the beginning
     */
    public Subscription clearedBy(Runnable clear) {
        return new Subscription(name, kind, handlers, everything, ordered, clear, tables);
    }

    /**
     * Names the tables that hold what the subscription keeps, each with a primary key, so that days of the log may go which
     * only its rebuild would need: their rows are copied before, and a rebuild begins with the copy.
     *
     * @param tables {@code <schema>.<table>}, those that others refer to first
     */
    public Subscription keptIn(String... tables) {
        for (var table : tables) {
            if (!TABLE.matcher(table).matches()) {
                throw new IllegalArgumentException("table " + table);
            }
        }
        return new Subscription(name, kind, handlers, everything, ordered, clearing, List.of(tables));
    }

    public String name() {
        return name;
    }

    /** The service that it belongs to. */
    String service() {
        return service(name);
    }

    static String service(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    /** The facts that it handles, by type; absent when it handles all. */
    Optional<Set<String>> types() {
        return everything == null ? Optional.of(handlers.keySet()) : Optional.empty();
    }

    /** {@link #types()}, parted by blanks; null when it handles all. */
    @Nullable
    String spelledTypes() {
        return types().map(types -> String.join(" ", types)).orElse(null);
    }

    boolean isLocal() {
        return kind == Kind.LOCAL;
    }

    boolean isOrdered() {
        return ordered;
    }

    /** Whether {@link #clearedBy} was declared. */
    boolean isRebuildable() {
        return clearing != null && !isLocal();
    }

    /** The tables that {@link #keptIn} named. */
    List<String> tables() {
        return tables;
    }

    void clear() {
        if (clearing != null) {
            clearing.run();
        }
    }

    Optional<Handler<?>> handler(String type) {
        return Optional.<Handler<?>>ofNullable(handlers.get(type)).or(() -> Optional.ofNullable(everything));
    }
}
