# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles TS to QM with LRELEASE, and refuses an unfinished one (lrelease itself only counts them).
include(${CMAKE_CURRENT_LIST_DIR}/finished.cmake)
require_finished(${TS} "Finish them in Qt Linguist, or with any editor.")
execute_process(COMMAND ${LRELEASE} -silent ${TS} -qm ${QM} COMMAND_ERROR_IS_FATAL ANY)
