# SPDX-FileCopyrightText: 2026 The Doorplate developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the texts of the program below SOURCES into TS for LANGUAGE with LUPDATE. With COPY nothing is changed but that
# file, and a text that is missing, unfinished or left over in TS is an error.
include(${CMAKE_CURRENT_LIST_DIR}/finished.cmake)

set(rooms)
foreach(room core ui app)
    if(IS_DIRECTORY ${SOURCES}/${room})
        list(APPEND rooms ${SOURCES}/${room})
    endif()
endforeach()

set(options -silent -I ${SOURCES} -locations none -source-language en -target-language ${LANGUAGE})
if(LANGUAGE STREQUAL "en")
    list(APPEND options -pluralonly)
endif()

if(COPY)
    configure_file(${TS} ${COPY} COPYONLY)
    execute_process(COMMAND ${LUPDATE} ${rooms} ${options} -ts ${COPY} COMMAND_ERROR_IS_FATAL ANY)
    require_finished(${COPY} "Build the target \"translate\", then finish ${TS}.")
else()
    execute_process(COMMAND ${LUPDATE} ${rooms} ${options} -no-obsolete -ts ${TS} COMMAND_ERROR_IS_FATAL ANY)
endif()
