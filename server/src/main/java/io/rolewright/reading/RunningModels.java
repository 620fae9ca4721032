package io.rolewright.reading;

/** The models that a service runs in this process; {@code models} forgets who is silent for a day. */
public interface RunningModels {
    /** The service. */
    String service();

    /** Says again which versions run here. */
    void tell();
}
