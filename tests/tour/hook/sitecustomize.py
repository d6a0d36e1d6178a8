"""Read by Python when it starts under the tour: lets the tour ask which controls stand where on the screen.

Nothing in the program is changed or called; only the tour's own environment brings this file in.
"""

import os

if os.environ.get("OPOZ_TOUR_MAP"):
    import controls

    controls.serve(os.environ["OPOZ_TOUR_MAP"])
