package io.rolewright.engine.similarity;

import io.rolewright.engine.advert.ContractType;
import java.util.Collection;

/** Whether one works full time. */
enum Hours {
    UNKNOWN,
    FULL,
    PART,
    BOTH;

    static Hours of(Collection<ContractType> types) {
        boolean isFull = types.contains(ContractType.FULL_TIME);
        boolean isPart = types.contains(ContractType.PART_TIME);
        if (isFull) {
            return isPart ? BOTH : FULL;
        }
        return isPart ? PART : UNKNOWN;
    }

    boolean contradicts(Hours other) {
        return this == FULL && other == PART || this == PART && other == FULL;
    }
}
