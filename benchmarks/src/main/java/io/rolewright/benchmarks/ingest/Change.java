package io.rolewright.benchmarks.ingest;

import io.rolewright.integrations.twins.world.World;

/** What happens to a market before a harvest, one after the other. */
enum Change {
    NEW("all new") {
        @Override
        void make(World world, int share) {
            // The market stands as it was made.
        }
    },
    MIXED("most known, some new, changed and absent") {
        @Override
        void make(World world, int share) {
            world.flap(share / 2);
            world.add(share);
            world.change(share);
            world.remove(share);
        }
    },
    BACK_AFTER_ONE("some back after one absence, others absent") {
        @Override
        void make(World world, int share) {
            world.settle();
            world.flap(share / 2);
            world.add(share / 2);
        }
    },
    ABSENT_TWICE("those absent twice") {
        @Override
        void make(World world, int share) {
            world.change(share / 2);
        }
    },
    RETURNED("those back") {
        @Override
        void make(World world, int share) {
            world.settle();
        }
    };

    private final String words;

    Change(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** @param share how many adverts, about, it concerns */
    abstract void make(World world, int share);
}
