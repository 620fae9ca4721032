package io.rolewright.engine.mapping;

/**
 * How much one answer may cost. What is over {@code characters}, {@code depth} or {@code nodes} is refused; of more than
 * {@code items} the first ones are read, with a finding.
 *
 * @param characters UTF-16 code units of the answer; 32 million unless set
 * @param depth nesting of JSON or XML; 64 unless set
 * @param nodes elements of an XML document or cells of a table; 2 million unless set
 * @param items jobs of one answer; 20,000 unless set
 */
public record MappingLimits(int characters, int depth, int nodes, int items) {
    public MappingLimits {
        if (characters < 1 || depth < 1 || nodes < 1 || items < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The limits that hold unless a setting says otherwise. */
    public static MappingLimits standard() {
        return new MappingLimits(32 << 20, 64, 2_000_000, 20_000);
    }
}
