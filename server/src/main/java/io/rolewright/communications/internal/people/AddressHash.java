package io.rolewright.communications.internal.people;

import io.rolewright.runtime.cipher.BlindIndex;
import io.rolewright.runtime.cipher.MasterKey;
import org.springframework.stereotype.Component;

/** Finds whose an address is without storing it readably. */
@Component
public class AddressHash {
    private final BlindIndex index;

    AddressHash(MasterKey master) {
        index = new BlindIndex(master, "communications.address");
    }

    /** The same for every spelling of an address, and for a number on every channel. */
    public String of(Address address) {
        return index.text(address.same());
    }
}
