-- Rows of a person are also read by whoever supervises a program that carries them: without this the whole of
-- sight is read for each such question, however small the program.
create index sight_of_program on staff.sight (org_id, program_id, client_id) where program_id is not null;
