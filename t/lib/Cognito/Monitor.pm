package Cognito::Monitor;

# Watches Redis' MONITOR stream during a test and judges afterwards whether
# every command could run on a Redis Cluster: the keys of a script or of a
# command with several keys share one hash tag, and a script touches only
# the keys it was given.

use strict;
use warnings;

use Cognito::Redis;

# how to find the keys of the commands that may have several

my %multiple = map { $_ => 1 } qw(DEL UNLINK EXISTS TOUCH MGET WATCH
                                  SINTER SUNION SDIFF PFCOUNT);

my %keyless = map { $_ => 1 } qw(PUBLISH TIME PING ECHO SELECT AUTH CLIENT
                                 SCRIPT CONFIG DEBUG INFO DBSIZE SCAN MONITOR
                                 SUBSCRIBE UNSUBSCRIBE PSUBSCRIBE HELLO
                                 COMMAND CLUSTER WAIT MULTI EXEC DISCARD
                                 FLUSHALL FLUSHDB SHUTDOWN SLOWLOG LATENCY
                                 MEMORY ACL REPLCONF PSYNC RANDOMKEY ROLE);


sub start {
    my ($class, $address, $password) = @_;

    my $redis = Cognito::Redis->connect($address) or return undef;

    $redis->command('AUTH', $password) if defined $password;
    $redis->command('MONITOR');

    return bless { redis => $redis, text => '', complaints => [],
                   declared => {}, seen => 0 }, $class;
}


# takes what has arrived without waiting for more

sub drain {
    my ($self) = @_;

    my $socket = $self->{redis}{socket} or return;
    my $select = IO::Select->new($socket);

    while ($select->can_read(0)) {
        my $n = sysread($socket, $self->{redis}{buffer}, 262144,
                        length $self->{redis}{buffer});

        if (!$n) {
            $self->{redis}->disconnect();
            last;
        }

        my @lines = split /\r\n/, $self->{redis}{buffer}, -1;
        $self->{redis}{buffer} = pop @lines;

        $self->judge($_) for @lines;
    }
}


sub judge {
    my ($self, $line) = @_;

    return unless $line =~ s/^\+[\d.]+ \[\d+ ([^\]]*)\] //;

    my $by_script = $1 eq 'lua';
    my @arguments = map { unquote($_) } $line =~ /"([^"\\]*(?:\\.[^"\\]*)*)"/g;

    my $name = uc(shift(@arguments) // '');
    my @keys = keys_of($name, @arguments);

    $self->{seen}++;

    if ($by_script) {
        for my $key (grep { !$self->{declared}{$_} } @keys) {
            $self->complain("a script's $name of $key, which it was not given");
        }

        return;
    }

    if ($name =~ /^(?:EVAL|EVALSHA|FCALL)(?:_RO)?$/) {
        $self->{declared} = { map { $_ => 1 } @keys };
    }

    my %tags = map { tag($_) => 1 } @keys;

    if (keys %tags > 1) {
        $self->complain("$name of keys in several slots: @keys");
    }
}


sub keys_of {
    my ($name, @arguments) = @_;

    return () if !@arguments || $keyless{$name};

    if ($name =~ /^(?:EVAL|EVALSHA|FCALL)(?:_RO)?$/) {
        return @arguments[2 .. $arguments[1] + 1];
    }

    return @arguments if $multiple{$name};

    if ($name =~ /^MSET(?:NX)?$/) {
        return @arguments[grep { $_ % 2 == 0 } 0 .. $#arguments];
    }

    return @arguments[0, 1] if $name =~ /^(?:RENAME|RENAMENX|COPY|LMOVE)$/;

    if ($name =~ /^(?:XREAD|XREADGROUP)$/) {
        my ($at) = grep { uc($arguments[$_]) eq 'STREAMS' } 0 .. $#arguments;
        my @rest = @arguments[$at + 1 .. $#arguments];
        return @rest[0 .. @rest / 2 - 1];
    }

    return ($arguments[0]);
}


sub tag {
    my ($key) = @_;

    return $key =~ /\{([^}]+)\}/ ? $1 : $key;
}


sub unquote {
    my ($text) = @_;

    my %plain = (n => "\n", r => "\r", t => "\t", a => "\a", b => "\b");

    $text =~ s{\\(x([0-9a-fA-F]{2})|.)}
              {defined $2 ? chr(hex($2)) : $plain{$1} // $1}gex;

    return $text;
}


sub complain {
    my ($self, $text) = @_;

    push @{$self->{complaints}}, $text if @{$self->{complaints}} < 20;
}


# how many commands were judged, and what was wrong with them

sub finish {
    my ($self) = @_;

    $self->drain();
    $self->{redis}->disconnect();

    return ($self->{seen}, @{$self->{complaints}});
}


1;
