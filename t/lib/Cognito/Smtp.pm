package Cognito::Smtp;

# The mail server of t/lib/smtp.py in a folder of its own.
#
#   my $smtp = Cognito::Smtp->start();
#   start_server(messages => 'cognito_message email ' . $smtp->url() . ';');
#   $smtp->behave(rcpt => '550 Nobody', times => 1);
#   my $mail = $smtp->next_mail();       # waits for it; undef: none came
#
# It ends with the object or the test.

use strict;
use warnings;

use Carp qw(croak);
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use File::Temp qw(tempdir);
use JSON::PP ();
use POSIX ();
use Time::HiRes qw(time sleep);

my $json = JSON::PP->new->utf8->canonical;
my $script = abs_path(dirname(__FILE__) . '/../smtp.py');


sub start {
    my ($class) = @_;

    my $folder = tempdir('cognito-smtp-XXXXXX', TMPDIR => 1, CLEANUP => 1);
    my $self = bless { folder => $folder, read => 0, nonce => 0,
                       owner => $$ }, $class;

    my $command = "openssl req -x509 -newkey ec -pkeyopt "
                . "ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=localhost "
                . "-addext subjectAltName=DNS:localhost,IP:127.0.0.1 "
                . "-keyout $folder/key.pem -out $folder/certificate.pem "
                . "2> $folder/openssl.out";

    system($command) == 0 or croak('openssl: ' . $self->text('openssl.out'));

    $self->behave();

    $self->{pid} = open($self->{input}, '|-')
        // croak("fork: $!");

    if ($self->{pid} == 0) {
        open(STDERR, '>', "$folder/errors");
        exec('/usr/bin/python3', $script, $folder) or POSIX::_exit(127);
    }

    my $deadline = time() + 20;

    until (-e "$folder/ports") {
        croak('no mail server: ' . $self->text('errors'))
            if time() > $deadline;
        sleep(0.05);
    }

    $self->{ports} = $json->decode($self->text('ports'));

    return $self;
}


sub stop {
    my ($self) = @_;

    return unless $self->{input} && $self->{owner} == $$;

    # others that were forked meanwhile may hold its input, too

    kill('TERM', $self->{pid});
    close(delete $self->{input});
}


sub DESTROY {
    my ($self) = @_;

    local ($?, $!);

    $self->stop();
}


sub url         { "smtp://127.0.0.1:$_[0]{ports}[0]" }
sub secure_url  { "smtps://127.0.0.1:$_[0]{ports}[1]" }
sub certificate { "$_[0]{folder}/certificate.pem" }


# a file beside the server's own, for passwords; its path

sub write_file {
    my ($self, $name, $text) = @_;

    my $file = "$self->{folder}/$name";

    open(my $out, '>', "$file.new") or croak("$file: $!");
    print $out $text;
    close($out);
    rename("$file.new", $file) or croak("$file: $!");

    return $file;
}


# from the next connection on; see smtp.py

sub behave {
    my ($self, %behaviour) = @_;

    $self->write_file('behaviour',
                      $json->encode({ %behaviour, nonce => ++$self->{nonce} }));
}


sub text {
    my ($self, $name) = @_;

    open(my $in, '<', "$self->{folder}/$name") or return '';
    local $/;

    return <$in> // '';
}


sub connections { $_[0]->text('connections') || 0 }
sub quits       { $_[0]->text('quits') || 0 }


# the next one that was not read yet

sub next_mail {
    my ($self, $seconds) = @_;

    my $name = 'mail-' . ($self->{read} + 1) . '.json';
    my $deadline = time() + ($seconds // 3);

    until (-e "$self->{folder}/$name") {
        return undef if time() > $deadline;
        sleep(0.02);
    }

    $self->{read}++;

    my $mail = $json->decode($self->text($name));

    for my $header (@{$mail->{headers}}) {
        push @{$mail->{header}{lc $header->[0]}}, $header->[1];
    }

    return $mail;
}


# how many came that nobody has read

sub unread {
    my ($self) = @_;

    my $n = 0;

    $n++ while -e "$self->{folder}/mail-" . ($self->{read} + $n + 1) . '.json';

    return $n;
}


1;
