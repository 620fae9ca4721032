package io.rolewright.communications.internal.templates;

import io.rolewright.communications.NewTemplate;
import io.rolewright.communications.Preview;
import io.rolewright.communications.Template;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.TemplateId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Keeps the words for messages, and fills them in. */
@Component
public class Templates {
    /** Gaps that are filled without anybody giving a value. */
    private static final List<String> ALWAYS = List.of("agency", "name");

    private final TemplateRows rows;
    private final BundledTemplates bundled;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    Templates(TemplateRows rows, BundledTemplates bundled, Once once, Ids ids, Clock clock) {
        this.rows = rows;
        this.bundled = bundled;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    /** By name, each in its latest version. */
    List<Template> all() {
        var byName = new TreeMap<String, Template>();
        bundled.all().forEach(one -> byName.put(one.name(), one));
        rows.latest().forEach(one -> byName.put(one.name(), one));
        return List.copyOf(byName.values());
    }

    /** @throws ContractException {@code communications.template-unknown} (404) */
    Template find(String name) {
        return rows.latest(name)
                .or(() -> bundled.find(name))
                .orElseThrow(() -> ContractException.notFound("communications.template-unknown", name));
    }

    Template add(NewTemplate wanted) {
        var by = person();
        var variables = bundled.find(wanted.name())
                .map(Template::variables)
                .orElseGet(() -> Objects.requireNonNullElse(wanted.variables(), List.of()));
        var template = new Template(wanted.name(), 0, wanted.subject(), wanted.text(), wanted.html(), variables, null);
        require(template);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return once.execute(() -> rows.add(ids.next(TemplateId::new), template, by, at));
    }

    private static UserId person() {
        var user = Call.current().actor().user();
        if (user == null) {
            throw ContractException.forbidden("communications.person-needed");
        }
        return user;
    }

    private static void require(Template template) {
        var unknown = new TreeSet<>(
                Gaps.in(template.subject(), template.text(), template.html()).all());
        var known = new ArrayList<>(ALWAYS);
        known.addAll(template.variables());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw ContractException.invalid(
                    "communications.variable-unknown", String.join(", ", unknown), String.join(", ", known));
        }
        Filling.require(template.subject(), template.text(), template.html());
    }

    /**
     * Fills the latest version of a template in.
     *
     * @throws ContractException {@code communications.template-unknown} (404), {@code communications.value-missing} (422)
     */
    public Preview fill(String name, Map<String, String> values) {
        return Filling.fill(find(name), values);
    }
}
