"""What all subjects share: one Work per deed, one register, typed ids, errors with facts. No Qt here."""
